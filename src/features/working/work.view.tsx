import type { WorkTexts } from './work.messages.ts'
import type { WorkView } from './work.present.ts'

/** How far a job is. Its script asks by itself; without it the page is loaded anew. */
export function WorkPanel(props: { texts: WorkTexts; work: WorkView; path: string; reloads: boolean }) {
  const { texts, work, path, reloads } = props
  return (
    <section class="panel narrow" data-work={work.href}>
      <h2 data-doing aria-live="polite">
        {work.doing}
      </h2>
      <p>
        <progress
          max={work.total ?? 1}
          value={work.total === undefined ? undefined : work.done}
          aria-label={work.doing}
        />{' '}
        <span data-figures>{work.figures}</span>
      </p>
      <p>{texts.goesOn}</p>
      <p class="without-script">
        {reloads && `${texts.reloads} `}
        <a href={reloads ? `${path}?still=1` : path}>{reloads ? texts.stopReloading : texts.lookAgain}</a>
      </p>
    </section>
  )
}
