/** Whose records the cast has, in their order: all that a first list needs to know of them. Who they are stands in `cast.ts`. */
export const castPlaces = {
  sato: { id: 'c-7k2m9x4qd5ta', company: 'hkt', person: 'p-7k2m9x4qd5ta' },
  chan: { id: 'c-3n8v5r1hw6ye', company: 'ntt-china', person: 'p-3n8v5r1hw6ye' },
  lau: { id: 'c-9p4t2c7zj1kb', company: 'ntt-china', person: 'p-9p4t2c7zj1kb' },
  obrien: { id: 'c-5g1d8s3mx9qf', company: 'hkt', person: 'p-5g1d8s3mx9qf' },
  kobayashi: { id: 'c-2z6h4b9vt7nc', company: 'hkt', person: 'p-2z6h4b9vt7nc' },
  li: { id: 'c-8w3y6n2ka4rd', company: 'ntt-china', person: 'p-8w3y6n2ka4rd' },
  yamamotoAkira: { id: 'c-4x7q1f5jd8mh', company: 'hkt', person: 'p-4x7q1f5jd8mh' },
  yamamotoYuki: { id: 'c-6c9j3e7pb2ws', company: 'hkt', person: 'p-6c9j3e7pb2ws' },
  lee: { id: 'c-1r5k8g4nz3xv', company: 'ntt-china', person: 'p-1r5k8g4nz3xv' },
  leeWong: { id: 'c-d2v7m5t9h6gq', company: 'ntt-china', person: 'p-1r5k8g4nz3xv' },
  takahashi: { id: 'c-e5f1w8y4c7jn', company: 'hkt', person: 'p-e5f1w8y4c7jn' },
  ownRecord: { id: 'c-b8h4x2d6s9tz', company: 'hkt', person: 'p-b8h4x2d6s9tz' },
  whitlock: { id: 'c-g3q9z6a1r5ke', company: 'hkt', person: 'p-g3q9z6a1r5ke' },
  wong: { id: 'c-h6v2k8p3m9xd', company: 'ntt-china', person: 'p-h6v2k8p3m9xd' },
  holloway: { id: 'c-k4s7c1w5n8yb', company: 'hkt', person: 'p-k4s7c1w5n8yb' },
} as const satisfies Readonly<Record<string, CastPlace>>;

/** Where somebody of the cast stands among the customers. */
export type CastPlace = {
  readonly id: string;
  readonly company: 'hkt' | 'ntt-china';
  /** The same for both records of one person, where two were joined. */
  readonly person: string;
};
