import { type EntryKind, nameOfEntry } from '#src/features/entries/index.ts'
import { type MediaLine, type Picture, pathOfPicture, sizesForPages } from '#src/features/media/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ErrorSummary, FileField, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { mediaTexts } from './media.messages.ts'

/** Every picture, with what it still lacks. */
export function MediaPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  words: string
  pictures: readonly MediaLine[]
  languages: readonly Lang[]
  mayEdit: boolean
}) {
  const { frame, lang, words, pictures, languages, mayEdit } = props
  const texts = mediaTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <div class="page-top">
        <h1>{texts.title}</h1>
        {mayEdit && (
          <a class="ds-button" href="/office/media/new">
            {texts.add}
          </a>
        )}
      </div>
      <form class="inline-form" method="get" action="/office/media">
        <TextField name="q" label={texts.search} value={words} type="search" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.searchButton}
        </button>
      </form>
      {pictures.length === 0 && <p>{texts.none}</p>}
      <ul class="pictures">
        {pictures.map((picture) => {
          const missing = languages.filter((code) => !picture.alts[code]?.trim())
          return (
            <li class="panel">
              <a href={`/office/media/${picture.id}`}>
                <img
                  src={picture.thumbnail}
                  alt=""
                  loading="lazy"
                  data-across={thirdOf(picture.focus.x)}
                  data-down={thirdOf(picture.focus.y)}
                />
                {picture.key}
              </a>
              <p class="field-hint">
                {picture.width} × {picture.height}, {texts.uses(picture.uses)}
                {picture.credit && `, ${picture.credit}`}
              </p>
              {missing.length > 0 && <p class="field-hint">{texts.altMissing(missing.map(nameOfLang).join(', '))}</p>}
            </li>
          )
        })}
      </ul>
    </OfficeShell>
  )
}

/** The form of a picture, a new one or one that is there. */
export function PicturePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  action: string
  picture: (Picture & { uses: readonly { id: string; kind: EntryKind; key: string }[] }) | undefined
  typed: { alts: Labels; credit: string; focus: { x: number; y: number } }
  languages: readonly Lang[]
  mayEdit: boolean
  errors: Readonly<Record<string, string>>
  errorTitle: string
}) {
  const { frame, lang, title, action, picture, typed, languages, mayEdit, errors, errorTitle } = props
  const texts = mediaTexts[lang]
  const largest = picture && sizesForPages(picture).at(-1)
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/media">{texts.back}</a>
      </p>
      <h1>{title}</h1>
      <ErrorSummary title={errorTitle} errors={summary} />
      <form class="panel" method="post" action={action} enctype="multipart/form-data">
        <fieldset class="bare two-sides" disabled={!mayEdit}>
          <div>
            <FileField
              name="file"
              label={picture ? texts.replace : texts.file}
              hint={picture ? `${texts.replaceHint} ${texts.fileHint}` : texts.fileHint}
              accept="image/*"
              error={errors.file}
            />
            {languages.map((code) => (
              <AreaField
                name={`alt_${code}`}
                label={texts.alt(nameOfLang(code))}
                hint={texts.altHint}
                value={typed.alts[code] ?? ''}
                rows={2}
                lang={code}
              />
            ))}
            <TextField
              name="credit"
              label={texts.credit}
              hint={texts.creditHint}
              value={typed.credit}
              maxlength={200}
            />
          </div>
          <focus-point>
            {picture && largest && (
              <div class="focus-image">
                <img
                  src={pathOfPicture(picture, largest)}
                  width={largest.width}
                  height={largest.height}
                  alt={typed.alts[lang] ?? ''}
                />
              </div>
            )}
            <Focus texts={texts} focus={typed.focus} />
            {picture && picture.uses.length > 0 && (
              <>
                <h2>{texts.shownIn}</h2>
                <ul>
                  {picture.uses.map((entry) => (
                    <li>
                      <a href={`/office/entries/${entry.id}`}>{nameOfEntry(entry)}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </focus-point>
        </fieldset>
        {mayEdit && <FormActions buttons={[{ label: picture ? texts.save : texts.upload }]} />}
      </form>
    </OfficeShell>
  )
}

const THIRDS = [17, 50, 83]

// No style may stand in a page: where a picture is cut, the third that its point lies in stays in sight.
const thirdOf = (hundredths: number) => (hundredths < 34 ? 'first' : hundredths > 66 ? 'last' : undefined)

function Focus({ texts, focus }: { texts: (typeof mediaTexts)['en']; focus: { x: number; y: number } }) {
  const places = THIRDS.flatMap((y) => THIRDS.map((x) => ({ x, y })))
  const isPlace = places.some(({ x, y }) => x === focus.x && y === focus.y)
  return (
    <fieldset class="field choices">
      <legend class="ds-label">{texts.focus}</legend>
      <p class="field-hint">{texts.focusHint}</p>
      <input type="hidden" name="focus_x" value={String(focus.x)} />
      <input type="hidden" name="focus_y" value={String(focus.y)} />
      <div class="focus-grid">
        {places.map(({ x, y }, index) => (
          <input
            class="ds-input"
            type="radio"
            name="focus"
            value={`${x}-${y}`}
            checked={x === focus.x && y === focus.y}
            aria-label={texts.places[index]}
          />
        ))}
      </div>
      <div class="choice">
        <input class="ds-input" type="radio" name="focus" id="focus-point" value="point" checked={!isPlace} />
        <label class="ds-label" data-weight="regular" for="focus-point">
          {texts.clicked}
        </label>
      </div>
    </fieldset>
  )
}
