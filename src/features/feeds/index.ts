export { answerFeed } from './feed.answer.tsx'
export { feedItemsOfTexts, latestChange } from './feed.read.ts'
export { feedRoutes } from './feed.routes.tsx'
export type { Feed, FeedItem } from './feed.write.ts'
