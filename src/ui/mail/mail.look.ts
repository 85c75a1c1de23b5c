import { type CityColours, deepColourOf, type Scheme, tokensOf } from '../palette.ts'

/** Those colours of theme.css that are not the city's own. */
const COMMON = {
  light: { page: '#f1f5f6', sheet: '#ffffff', text: '#10242e', quiet: '#4a5f69', edge: '#c9d6db' },
  dark: { page: '#0c171d', sheet: '#14252e', text: '#e9f1f4', quiet: '#a9bec8', edge: '#2f4854' },
} as const
const MORE = {
  light: { notice: '#fdf3dd', noticeEdge: '#a66a00', onBand: '#ffffff', onButton: '#ffffff' },
  dark: { notice: '#2c2412', noticeEdge: '#f5b63f', onBand: '#ffffff', onButton: '#06202c' },
} as const

/** The city's colours where it chose none. */
const OURS: CityColours = { light: '#0b567a', dark: '#8ccbe6' }

/** The colours of a mail by what they are for. */
export type MailShades = Readonly<Record<Shade, string>>
type Shade = keyof (typeof COMMON)['light'] | keyof (typeof MORE)['light'] | 'link' | 'button' | 'band' | 'title'

/** The colours of a mail on a light or a dark screen. */
export function shadesOfMail(scheme: Scheme, colours: CityColours = OURS): MailShades {
  const tokens = tokensOf(scheme, colours)
  const of = (name: string) => tokens[name] ?? ''
  return {
    ...COMMON[scheme],
    ...MORE[scheme],
    title: of('--ds-color-text-default'),
    link: of('--ds-color-text-subtle'),
    button: of('--ds-color-base-default'),
    band: scheme === 'light' ? deepColourOf(colours) : of('--city-sea'),
  }
}

type Property = 'color' | 'background-color' | 'border-color'
interface Part {
  readonly is: string
  readonly in?: Partial<Record<Property, Shade>>
}

const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Arial,sans-serif"
const TABLE = 'border-collapse:collapse;border-spacing:0'
const HEADING = 'margin:0;font-weight:600;line-height:1.3'

// Programs that read mail know few properties, and many leave out what stands in the head: what is needed stands at each
// element, and the head only turns it dark.
const PARTS = {
  body: { is: `margin:0;padding:0;font-family:${FONT}`, in: { 'background-color': 'page', color: 'text' } },
  page: { is: `${TABLE};width:100%`, in: { 'background-color': 'page' } },
  around: { is: 'padding:24px 12px' },
  sheet: { is: `${TABLE};width:100%;max-width:600px;margin:0 auto`, in: { 'background-color': 'sheet' } },
  band: { is: 'padding:18px 28px;font-size:18px;line-height:1.3', in: { 'background-color': 'band', color: 'onBand' } },
  home: { is: 'font-weight:600;text-decoration:none', in: { color: 'onBand' } },
  content: { is: 'padding:28px 28px 12px;font-size:17px;line-height:1.6', in: { color: 'text' } },
  foot: {
    is: 'padding:20px 28px 24px;border-top-width:1px;border-top-style:solid;font-size:15px;line-height:1.5',
    in: { 'border-color': 'edge', color: 'quiet' },
  },
  footline: { is: 'margin:0 0 10px' },
  link: { is: 'text-decoration:underline', in: { color: 'link' } },
  h1: { is: `${HEADING};margin:0 0 18px;font-size:26px`, in: { color: 'title' } },
  h2: { is: `${HEADING};margin:8px 0 12px;font-size:21px`, in: { color: 'title' } },
  h3: { is: `${HEADING};margin:4px 0 8px;font-size:18px`, in: { color: 'title' } },
  title: { is: 'text-decoration:underline', in: { color: 'link' } },
  paragraph: { is: 'margin:0 0 16px' },
  item: { is: 'margin:0 0 26px' },
  meta: { is: 'margin:0 0 4px;font-size:15px', in: { color: 'quiet' } },
  lead: { is: 'margin:6px 0 0' },
  picture: { is: 'display:block;width:100%;height:auto;border:0;margin:0 0 12px;border-radius:6px' },
  box: { is: `${TABLE};width:100%;margin:0 0 20px` },
  notice: {
    is: 'padding:12px 16px;border-width:1px;border-style:solid;border-radius:6px;font-size:16px;line-height:1.5',
    in: { 'background-color': 'notice', 'border-color': 'noticeEdge', color: 'text' },
  },
  note: { is: 'margin:4px 0 0;font-size:15px;font-weight:600', in: { color: 'text' } },
  press: { is: `${TABLE};margin:0 0 20px` },
  button: { is: 'padding:12px 22px;border-radius:6px', in: { 'background-color': 'button' } },
  pressed: { is: 'font-weight:600;text-decoration:none', in: { color: 'onButton' } },
  divider: {
    is: 'margin:8px 0 24px;border-width:1px 0 0;border-style:solid;height:0',
    in: { 'border-color': 'edge' },
  },
  list: { is: 'margin:0 0 16px;padding-inline-start:24px' },
  quote: {
    is: 'margin:0 0 16px;padding:4px 16px;border-width:0 3px;border-style:solid',
    in: { 'border-color': 'edge', color: 'quiet' },
  },
  code: { is: 'font-family:monospace;font-size:15px;white-space:pre-wrap' },
  grid: { is: `${TABLE};margin:0 0 16px;font-size:16px` },
  cell: {
    is: 'padding:6px 10px;border-width:1px;border-style:solid;text-align:start;vertical-align:top',
    in: { 'border-color': 'edge' },
  },
  unseen: { is: 'display:none;max-height:0;overflow:hidden' },
} as const satisfies Record<string, Part>

/** A part of a mail that has a look. */
export type MailPart = keyof typeof PARTS

/** Gives a part its look: in the element itself, and by a name that the head turns dark. */
export function dressIn(shades: MailShades) {
  return (part: MailPart) => ({ class: `m-${part}`, style: [PARTS[part].is, ...coloursOf(part, shades)].join(';') })
}

/** The one stylesheet of a mail: its colours on a dark screen. Its names are as good as any that others choose. */
export function writeDarkStyles(shades: MailShades): string {
  const rules = (Object.keys(PARTS) as MailPart[]).flatMap((part) => {
    const colours = coloursOf(part, shades).map((colour) => `${colour}!important`)
    return colours.length > 0 ? [`.m-${part}{${colours.join(';')}}`] : []
  })
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${rules.join('')}}`
}

function coloursOf(part: MailPart, shades: MailShades): string[] {
  const { in: colours = {} }: Part = PARTS[part]
  return Object.entries(colours).map(([property, shade]) => `${property}:${shades[shade]}`)
}
