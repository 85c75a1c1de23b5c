export { answerFeed } from './feed.answer.tsx'
export { feedItemsOfTexts, latestChange } from './feed.read.tsx'
export { feedRoutes } from './feed.routes.tsx'
export type { Feed, FeedItem } from './feed.write.ts'
