// Keeps what is typed while it is typed, says who else is at the text, and what is missing to publish it. Without this
// script the button "Save draft" does the first, and the page says the others when it is opened.
const KEEP_AFTER = 3_000
const MEET_EVERY = 15_000

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.status = this.querySelector('[data-keeper-status]')
    if (!this.form || !this.status) return
    this.isChanged = false
    this.form.addEventListener('input', () => this.noteChange())
    this.form.addEventListener('submit', () => {
      this.isChanged = false
      clearTimeout(this.timer)
    })
    this.beat = setInterval(
      () => document.visibilityState === 'visible' && !this.isChanged && this.send(false),
      MEET_EVERY,
    )
    addEventListener('pagehide', () => this.leave())
  }

  disconnectedCallback() {
    clearInterval(this.beat)
    clearTimeout(this.timer)
  }

  noteChange() {
    this.isChanged = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(true), KEEP_AFTER)
  }

  fields(more) {
    const fields = new URLSearchParams(new FormData(this.form))
    fields.delete('intent')
    for (const [name, value] of Object.entries(more)) fields.set(name, value)
    return fields
  }

  async send(keep) {
    const { dataset } = this
    if (keep) {
      this.isChanged = false
      this.status.textContent = dataset.keeping
    }
    const answer = await fetch(dataset.keep, {
      method: 'POST',
      body: this.fields({ keep: keep ? 'yes' : 'no' }),
      headers: { Accept: 'application/json' },
    }).catch(() => undefined)
    if (answer?.status === 401) return this.sayEnded()
    if (!answer?.ok) {
      if (keep) this.status.textContent = dataset.notKept
      if (keep) this.noteChange()
      return undefined
    }
    if (keep) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
      this.status.textContent = `${dataset.kept} ${time}`
    }
    return this.tell(await answer.json())
  }

  tell({ others, latest, lacks }) {
    const meeting = document.querySelector('[data-others]')
    const isNewer = latest > Number(this.dataset.base)
    const words = [others, isNewer ? this.dataset.newer : ''].filter(Boolean).join(' ')
    if (meeting && meeting.textContent !== words) {
      meeting.textContent = words
      meeting.hidden = words === ''
    }
    const list = document.querySelector('[data-lacks]')
    const said = lacks.join('\n')
    if (!list || list.dataset.said === said) return
    list.dataset.said = said
    const sentence = document.createElement('p')
    sentence.textContent = lacks.length > 0 ? this.dataset.toPublish : this.dataset.nothingMissing
    const items = document.createElement('ul')
    for (const lack of lacks) items.append(Object.assign(document.createElement('li'), { textContent: lack }))
    list.replaceChildren(sentence, ...(lacks.length > 0 ? [items] : []))
  }

  sayEnded() {
    const link = Object.assign(document.createElement('a'), { href: '/office/sign-in', target: '_blank' })
    link.textContent = this.dataset.signIn
    this.status.replaceChildren(`${this.dataset.ended} `, link)
    this.noteChange()
  }

  leave() {
    const fields = this.fields({ keep: this.isChanged ? 'yes' : 'no', leave: 'yes' })
    this.isChanged = false
    navigator.sendBeacon(this.dataset.keep, fields)
  }
}

customElements.define('draft-keeper', DraftKeeper)
