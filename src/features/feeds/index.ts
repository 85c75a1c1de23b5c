export { answerFeed } from './feed.answer.tsx'
export { feedRoutes } from './feed.routes.tsx'
export type { Feed, FeedItem } from './feed.write.ts'
