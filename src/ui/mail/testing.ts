import { HtmlValidate } from 'html-validate'

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Each spelling means the same to every parser: a matter of style.
    'doctype-style': 'off',
    'void-style': 'off',
    // How long a title should be is for those who write it.
    'long-title': 'off',
    // Many programs that read mail know no other place for a look.
    'no-inline-style': 'off',
    // Not all of them know the newer word for it.
    'presentation-role-style': 'off',
    'tel-non-breaking': 'off',
  },
})

/** What an independent checker finds wrong with the HTML of a mail. */
export async function faultsOfMail(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
