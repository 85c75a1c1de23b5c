import { TableKit } from '@tiptap/extension-table'
import { Markdown } from '@tiptap/markdown'
import StarterKit from '@tiptap/starter-kit'

// Links by name (entry:stories/opinmaki) beside those that every text has.
const SCHEMES = ['entry', 'audience', 'theme']

/** What a text can be made of: what readers' pages can show, and no more. */
export const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3, 4, 5, 6] },
    underline: false,
    strike: false,
    link: {
      openOnClick: false,
      autolink: false,
      protocols: SCHEMES,
      HTMLAttributes: { rel: null, target: null },
      isAllowedUri: (uri, { defaultValidate }) =>
        SCHEMES.some((scheme) => uri.startsWith(`${scheme}:`)) || defaultValidate(uri),
    },
  }),
  TableKit.configure({ table: { resizable: false } }),
  Markdown,
]
