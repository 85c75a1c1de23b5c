/** The secrets of followers in addresses: the id, and what proves it. */
export const FOLLOWER_SECRET = ':secret{[\\da-f]{32}-[\\w-]{20,60}}'
