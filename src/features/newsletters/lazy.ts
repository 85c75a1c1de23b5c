import type { Composer, Letter } from '#src/platform/mail/index.ts'
import type { LetterMeans } from './compose.ts'
import type { Issue } from './issue.ts'

/** Writes newsletters when their turn comes. How they look takes no memory before the first of them. */
export function newsletterComposer(means: LetterMeans): Composer {
  let loaded: Promise<Composer> | undefined
  return {
    async write(mails) {
      loaded ??= import('./compose.ts').then(({ createNewsletterComposer }) => createNewsletterComposer(means))
      return (await loaded).write(mails)
    },
  }
}

/** Writes an issue as a mail for a member of staff to look at. */
export async function writeForStaff(
  frame: Parameters<typeof import('./letter.ts').writeIssue>[0],
  issue: Issue,
  recipient: 'preview' | 'test',
): Promise<Omit<Letter, 'to'>> {
  const { writeIssue } = await import('./letter.ts')
  return writeIssue(frame, issue, { number: undefined, recipient })
}
