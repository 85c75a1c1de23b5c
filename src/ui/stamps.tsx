/** A point in time, for people and for machines. */
export interface Stamp {
  readonly text: string
  readonly datetime: string
}

/** "Published 21.1.2013 at 8.34, updated 18.4.2016 at 14.01". */
export function Stamps(props: {
  published: Stamp
  updated: Stamp | undefined
  texts: { readonly published: string; readonly updated: string }
  comma?: string
}) {
  const { published, updated, texts, comma = ',' } = props
  return (
    <p class="stamps">
      {texts.published} <time datetime={published.datetime}>{published.text}</time>
      {updated && (
        <>
          {comma} {texts.updated} <time datetime={updated.datetime}>{updated.text}</time>
        </>
      )}
    </p>
  )
}
