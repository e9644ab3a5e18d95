import type { Delivery, RequestRecord } from './request.ts';

type Asked = Pick<RequestRecord, 'representation' | 'contactGiven' | 'verification'>;

/** Whether the approved paper lets whoever asks for the customer receive the answer; never where it could hurt a minor. */
export function mayHearOf({ representation, verification }: Asked): boolean {
  return (
    representation !== null &&
    !representation.harm &&
    verification.evidence.some(
      (piece) => piece.kind === 'paper' && piece.authority?.receives === true,
    )
  );
}

/** The ways to a representative who may receive the answer: by post to the address that they gave, or in person. */
export function representativeWays(request: Asked): readonly Delivery[] {
  if (!mayHearOf(request)) return [];
  const to = { item: null, codeBy: 'none' } as const;
  return [
    ...(request.contactGiven?.kind === 'post'
      ? [{ method: 'post', ...to } satisfies Delivery]
      : []),
    { method: 'in-person', ...to },
  ];
}

/** Whether a way leads to whoever asks for the customer: nothing that is held is its address. */
export function isToRepresentative(way: Pick<Delivery, 'item'>, request: Asked): boolean {
  return way.item === null && mayHearOf(request);
}
