// Finds parties while one types (WAI-ARIA combobox pattern). Without this script the button beside the field does it.
let count = 0

class PartySearch extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input')
    if (!this.input || this.list) return
    this.list = document.createElement('ul')
    this.list.id = `parties-${++count}`
    this.list.className = 'found-list'
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', this.input.labels[0]?.textContent ?? '')
    this.list.hidden = true
    this.querySelector('.with-button').after(this.list)
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
    const answer = await fetch(`/office/register/find?q=${encodeURIComponent(words)}`, {
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
      ...found.map((party, index) => {
        const item = Object.assign(document.createElement('li'), { id: `${this.list.id}-${index}` })
        item.setAttribute('role', 'option')
        item.textContent = party.name
        item.party = party
        item.addEventListener('mousedown', (event) => {
          event.preventDefault()
          this.pick(party)
        })
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
    if (event.key === 'Enter') {
      event.preventDefault()
      if (this.at >= 0) this.pick(items[this.at].party)
    }
  }

  // What stands in the template of the field is added with the party's key and name in it.
  pick({ key, name }) {
    this.input.value = ''
    this.show([])
    const field = this.closest('fieldset')
    const template = field.querySelector('template')
    const there = field.querySelector(`input[value="${CSS.escape(key)}"]`)
    if (there && there.type !== 'hidden') there.checked = true
    if (there) return
    const number = `new-${++count}`
    const box = document.createElement('div')
    box.append(template.content.cloneNode(true))
    for (const element of box.querySelectorAll('*')) {
      for (const attribute of ['id', 'for', 'value', 'aria-describedby']) {
        const text = element.getAttribute(attribute)
        if (text) element.setAttribute(attribute, text.replace('{key}', key).replace('--1', `-${number}`))
      }
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) child.data = child.data.replace('{name}', name)
      }
    }
    const rows = field.querySelector('[data-rows]')
    const added = [...box.childNodes]
    if (rows) rows.append(...added)
    else template.before(...added)
    rows?.lastElementChild.querySelector('select')?.focus()
  }
}

customElements.define('party-search', PartySearch)
