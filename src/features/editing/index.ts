import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { factsOffice } from './facts.office.tsx'
import { findOffice } from './find.office.tsx'
import { listOffice } from './list.office.tsx'
import { previewOffice } from './preview.office.tsx'
import { revisionOffice } from './revision.office.tsx'
import { stateOffice } from './state.office.tsx'
import { textOffice } from './text.office.tsx'

export { parseCityTime } from './city-time.ts'
export { editorTexts } from './editor.messages.ts'
export type { OfficeEntry } from './entry.model.ts'
export { isId, readLanguages, readOfficeEntry, readRevision, titleOf } from './entry.reads.ts'
export { EntryShell } from './entry.view.tsx'
export { paragraphsOf } from './merge.ts'
export { needsReview, publishFromOffice } from './office-publish.store.ts'
export { presentState, presentTime } from './present.ts'
export { previewRoutes } from './preview.office.tsx'
export { revisionTexts } from './revision.messages.ts'
export { type SaveOutcome, saveText } from './save.store.ts'
export { refuseWithHelp, said, showNotThere } from './show.ts'
export { textTexts } from './text.messages.ts'
export {
  type CityLanguage,
  EMPTY_TEXT,
  mayWrite,
  type OfficeText,
  type Revision,
  type TypedText,
} from './text.model.ts'
export { type OpenText, openText } from './text.office.tsx'
export { wordTexts } from './word.messages.ts'
export { type WordPiece, wordsBetween } from './words.ts'

/** Everything that is written in the office: entries, their texts, and what becomes of these. */
export function editingOffice(deps: OfficeDeps) {
  return (
    new Hono<OfficeEnv>()
      // Fixed addresses before those that begin with an id.
      .route('/', listOffice(deps))
      .route('/', findOffice(deps))
      .route('/', factsOffice(deps))
      .route('/', stateOffice(deps))
      .route('/', revisionOffice(deps))
      .route('/', previewOffice(deps))
      .route('/', textOffice(deps))
  )
}
