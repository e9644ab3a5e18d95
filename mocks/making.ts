/** What of a world is being made. */
export type MakingPart = 'customers' | 'requests';
/** Told at every pause how far a part is. */
export type TellMaking = (part: MakingPart, done: number, total: number) => void;
