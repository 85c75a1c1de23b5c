import type { Deps } from '#src/features/reading/index.ts'
import type { InquiryMeans } from './inquiry.store.ts'

/** What the pages for those who write to the city work with. */
export interface InquiringDeps extends Deps, Pick<InquiryMeans, 'vault' | 'mail'> {
  readonly proxies: number
}
