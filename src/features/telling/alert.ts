/** The composer's name of what is told by itself. */
export const ALERT = 'alert'
