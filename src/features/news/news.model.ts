/** What happened to something public: it is there, it says something else, it was wrong, it was taken back, it is off. */
export const NEWS_KINDS = ['new', 'changed', 'corrected', 'withdrawn', 'cancelled'] as const
export type NewsKind = (typeof NEWS_KINDS)[number]
