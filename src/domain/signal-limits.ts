/** When something is a signal (rule 9). Data of the packs: a limit moves here and nowhere else. */
export const signalLimits = {
  /** So many desks at which one person asked, within so many days. */
  manyDesks: { desks: 3, days: 7 },
  /** Days for which a changed contact point is news. */
  contactChanged: { days: 30 },
  /** Days for which a look-up that led to no request is remembered. */
  lookedUpWithoutRequest: { days: 14 },
} as const;
