/** What lists a record of the cast. */
export type CastRecord = {
  readonly id: string;
  readonly company: 'hkt' | 'ntt-china';
  /** Another record of the same person has it too, where two were joined. */
  readonly person: string;
};

const record = (
  id: string,
  company: CastRecord['company'],
  person = `p-${id.slice(2)}`,
): CastRecord => ({ id, company, person });

/** Records of the cast of every world, in their order; who they are is told in `cast.ts`. */
export const castRecords = {
  sato: record('c-7k2m9x4qd5ta', 'hkt'),
  chan: record('c-3n8v5r1hw6ye', 'ntt-china'),
  lau: record('c-9p4t2c7zj1kb', 'ntt-china'),
  obrien: record('c-5g1d8s3mx9qf', 'hkt'),
  kobayashi: record('c-2z6h4b9vt7nc', 'hkt'),
  li: record('c-8w3y6n2ka4rd', 'ntt-china'),
  yamamotoAkira: record('c-4x7q1f5jd8mh', 'hkt'),
  yamamotoYuki: record('c-6c9j3e7pb2ws', 'hkt'),
  lee: record('c-1r5k8g4nz3xv', 'ntt-china'),
  leeWong: record('c-d2v7m5t9h6gq', 'ntt-china', 'p-1r5k8g4nz3xv'),
  takahashi: record('c-e5f1w8y4c7jn', 'hkt'),
  ownRecord: record('c-b8h4x2d6s9tz', 'hkt'),
  whitlock: record('c-g3q9z6a1r5ke', 'hkt'),
  wong: record('c-h6v2k8p3m9xd', 'ntt-china'),
  holloway: record('c-k4s7c1w5n8yb', 'hkt'),
} as const satisfies Readonly<Record<string, CastRecord>>;

/** The name of somebody of the cast in the log: sixteen hexadecimal digits, as the cast is written by hand. */
export function subjectOf({ person }: CastRecord): string {
  let bits = 0xca57;
  const digits = [...person].map((letter) => {
    bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return (bits >>> 24).toString(16).padStart(2, '0');
  });
  return `s-${digits.join('').slice(-16)}`;
}
