// Tells how far a job is while somebody looks, and shows what came of it. Without this script the page is loaded anew.
const FIRST = 200
const EVERY = 1000

for (const panel of document.querySelectorAll('[data-work]')) {
  const bar = panel.querySelector('progress')
  const texts = { doing: panel.querySelector('[data-doing]'), figures: panel.querySelector('[data-figures]') }
  panel.querySelector('.without-script')?.remove()

  const ask = async () => {
    const answer = await fetch(panel.dataset.work, { headers: { Accept: 'application/json' } }).catch(() => undefined)
    // The program starts again, or somebody was signed out: the page itself says which.
    if (answer && !answer.ok) return location.reload()
    const work = await answer?.json()
    if (work && !work.underWay) return location.reload()
    if (work) {
      for (const [name, place] of Object.entries(texts)) {
        if (place.textContent !== work[name]) place.textContent = work[name]
      }
      if (work.total === undefined) bar.removeAttribute('value')
      else Object.assign(bar, { max: Math.max(work.total, 1), value: work.done })
    }
    return setTimeout(ask, EVERY)
  }
  setTimeout(ask, FIRST)
}
