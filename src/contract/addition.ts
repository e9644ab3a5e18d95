import { addableFields, additionOf, isAddable } from '../domain/addition.ts';

/** Fields that may be added to a record, and how the opening of a correction names them. */
export const additions = { fields: addableFields, nameOf: additionOf, isAddable } as const;
