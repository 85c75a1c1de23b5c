/** What every list of activities hangs on: the register, the texts about it, the city, and which day it is. */
export const LIST_TAGS = ['site', 'register', 'kind:activity', 'day'] as const
