// Ticks off who has come although the network is gone: what is ticked is kept in this phone, as numbers of people and
// times and no names, and sent when the network is back. Without this script each button is a form of its own.
const EVERY = 15_000

class ArrivalList extends HTMLElement {
  connectedCallback() {
    this.key = `arrival ${this.dataset.send}`
    this.counted = this.querySelector('[data-counted]')
    this.waiting = this.querySelector('[data-waiting]')
    this.addEventListener('submit', (event) => this.take(event))
    this.querySelector('[name="q"]')?.addEventListener('input', (event) => this.filter(event.target.value))
    this.onOnline = () => this.send()
    addEventListener('online', this.onOnline)
    this.beat = setInterval(() => document.visibilityState === 'visible' && this.send(), EVERY)
    // The page may be older than what was ticked on it before.
    for (const { guest, came } of this.kept()) this.show(guest, came)
    this.send()
  }

  disconnectedCallback() {
    clearInterval(this.beat)
    removeEventListener('online', this.onOnline)
  }

  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? []
    } catch {
      return []
    }
  }

  keep(ticks) {
    if (ticks.length > 0) localStorage.setItem(this.key, JSON.stringify(ticks))
    else localStorage.removeItem(this.key)
  }

  take(event) {
    const { tick } = event.target.dataset
    if (!tick) return
    event.preventDefault()
    const line = event.target.closest('[data-guest]')
    const came = tick === 'came'
    this.keep([...this.kept(), { guest: line.dataset.guest, at: Date.now(), came }])
    this.show(line.dataset.guest, came)
    line.querySelector(`[data-tick="${came ? 'undo' : 'came'}"] button`)?.focus()
    this.send()
  }

  show(guest, came, words) {
    const line = this.querySelector(`[data-guest="${guest}"]`)
    if (!line) return
    line.dataset.came = String(came)
    line.querySelector('[data-tick="came"]').hidden = came
    line.querySelector('[data-tick="undo"]').hidden = !came
    const state = line.querySelector('[data-state]')
    if (words) state.textContent = words
    else if (!came) state.textContent = this.dataset.missing
    else state.textContent = '✓'
  }

  async send() {
    if (this.isSending) return
    this.isSending = true
    const ticks = this.kept()
    const answer = await fetch(this.dataset.send, {
      method: 'POST',
      body: JSON.stringify({ ticks }),
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    }).catch(() => undefined)
    const told = answer?.ok ? await answer.json().catch(() => undefined) : undefined
    // What was ticked meanwhile is behind what was sent, in the same list.
    const rest = told ? this.kept().slice(ticks.length) : this.kept()
    if (told) {
      this.keep(rest)
      this.counted.textContent = told.counted
      for (const { id, state, came } of told.guests)
        if (!rest.some(({ guest }) => guest === id)) this.show(id, came, state)
    }
    this.isSending = false
    this.tell(rest.length, told !== undefined, ticks.length > 0)
    if (told && rest.length > 0) this.send()
  }

  tell(waiting, reached, hadTicks) {
    const { waitingWords, offline, sent } = this.dataset
    const count = `${waitingWords} ${waiting}`
    if (waiting > 0) this.waiting.textContent = reached ? count : `${offline} ${count}`
    else this.waiting.textContent = reached ? (hadTicks ? sent : '') : offline
  }

  filter(words) {
    const wanted = fold(words)
    let hits = 0
    for (const line of this.querySelectorAll('[data-guest]')) {
      line.hidden = !line.dataset.words.includes(wanted)
      if (!line.hidden) hits += 1
    }
    this.querySelector('[data-nobody]').hidden = hits > 0
  }
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

customElements.define('arrival-list', ArrivalList)
