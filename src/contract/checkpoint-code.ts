import { checkpointCode } from '../domain/audit-checkpoint.ts';
import type { CheckpointView } from './audit.ts';

/** The short code of a checkpoint as whoever keeps it outside reads it off paper or aloud. */
export function codeOfCheckpoint(checkpoint: CheckpointView): string {
  return checkpointCode(checkpoint);
}
