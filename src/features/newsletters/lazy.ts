import { type Letter, lazyComposer } from '#src/platform/mail/index.ts'
import type { LetterMeans } from './compose.ts'
import type { Issue } from './issue.ts'

/** Writes newsletters when their turn comes. */
export const newsletterComposer = (means: LetterMeans) =>
  lazyComposer(async () => (await import('./compose.ts')).createNewsletterComposer(means))

/** Writes an issue as a mail for a member of staff to look at. */
export async function writeForStaff(
  frame: Parameters<typeof import('./letter.ts').writeIssue>[0],
  issue: Issue,
  recipient: 'preview' | 'test',
): Promise<Omit<Letter, 'to'>> {
  const { writeIssue } = await import('./letter.ts')
  return writeIssue(frame, issue, { number: undefined, recipient })
}
