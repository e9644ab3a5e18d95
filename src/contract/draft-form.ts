/** Forms whose half-typed content the backend keeps for the agent. Answers to questions are never among them. */
export const draftForms = ['note', 'open-request', 'decisions', 'return', 'letter'] as const;
export type DraftForm = (typeof draftForms)[number];
