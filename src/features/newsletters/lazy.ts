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

/** Writes an issue as a mail to look at, for a member of staff. */
export async function writeTestLetter(
  frame: Parameters<typeof import('./letter.ts').writeIssue>[0],
  issue: Issue,
): Promise<Omit<Letter, 'to'>> {
  const { writeIssue } = await import('./letter.ts')
  return writeIssue(frame, issue, { number: undefined, recipient: 'test' })
}
