// Finds entries while one types (WAI-ARIA combobox pattern). Without this script the button beside the field does it.
let count = 0

class EntrySearch extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input')
    if (!this.input || this.list) return
    this.list = document.createElement('ul')
    this.list.id = `found-${++count}`
    this.list.className = 'found'
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', this.input.labels[0]?.textContent ?? '')
    this.list.hidden = true
    this.input.after(this.list)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    }))
      this.input.setAttribute(name, value)
    this.input.addEventListener('input', () => this.find())
    this.input.addEventListener('keydown', (event) => this.move(event))
    this.input.addEventListener('blur', () => setTimeout(() => this.show([]), 200))
  }

  async find() {
    const words = this.input.value.trim()
    if (words.length < 2) return this.show([])
    const answer = await fetch(`/office/entries/find?q=${encodeURIComponent(words)}`, {
      headers: { Accept: 'application/json' },
    }).catch(() => undefined)
    // Somebody typed on meanwhile: the later answer counts.
    if (!answer?.ok || answer.redirected || words !== this.input.value.trim()) return undefined
    const { found } = await answer.json()
    return this.show(found)
  }

  show(found) {
    this.at = -1
    this.input.removeAttribute('aria-activedescendant')
    this.list.replaceChildren(
      ...found.map((entry, index) => {
        const item = Object.assign(document.createElement('li'), { id: `${this.list.id}-${index}` })
        item.setAttribute('role', 'option')
        item.textContent = `${entry.title} (${entry.kind})`
        item.addEventListener('mousedown', (event) => {
          event.preventDefault()
          this.pick(entry)
        })
        item.entry = entry
        return item
      }),
    )
    this.list.hidden = found.length === 0
    this.input.setAttribute('aria-expanded', String(found.length > 0))
  }

  move(event) {
    const items = [...this.list.children]
    if (event.key === 'Escape') this.show([])
    if (items.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length
      for (const [index, item] of items.entries()) item.setAttribute('aria-selected', String(index === this.at))
      this.input.setAttribute('aria-activedescendant', items[this.at].id)
    }
    if (event.key === 'Enter' && this.at >= 0) {
      event.preventDefault()
      this.pick(items[this.at].entry)
    }
  }

  pick(entry) {
    this.input.value = ''
    this.show([])
    if (this.dataset.links) {
      document.dispatchEvent(new CustomEvent('pick-link', { detail: entry }))
      return
    }
    const group = document.querySelector('#field-about')
    const there = group?.querySelector(`input[value="${entry.id}"]`)
    if (there) there.checked = true
    if (!group || there) return
    const id = `about-${entry.id}`
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'about', value: entry.id, id })
    box.className = 'ds-input'
    box.checked = true
    const label = Object.assign(document.createElement('label'), { htmlFor: id, className: 'ds-label' })
    label.dataset.weight = 'regular'
    label.textContent = `${entry.title} (${entry.kind})`
    const row = Object.assign(document.createElement('div'), { className: 'choice' })
    row.append(box, label)
    group.append(row)
  }
}

customElements.define('entry-search', EntrySearch)
