// Lets sessions be dragged to another place or day. What is dropped is sent with the form that the buttons send with.
class ProgrammeBoard extends HTMLElement {
  connectedCallback() {
    for (const item of this.querySelectorAll('.plan-item')) {
      item.draggable = true
      item.addEventListener('dragstart', (event) => this.lift(event, item))
      item.addEventListener('dragend', () => this.settle())
    }
    for (const day of this.querySelectorAll('.plan-day')) {
      day.addEventListener('dragover', (event) => this.hover(event, day))
      day.addEventListener('drop', (event) => this.drop(event, day))
    }
  }

  lift(event, item) {
    this.item = item
    event.dataTransfer.effectAllowed = 'move'
    // A browser drags nothing that has no data.
    event.dataTransfer.setData('text/plain', item.dataset.id)
    item.dataset.lifted = 'true'
  }

  settle() {
    this.item?.removeAttribute('data-lifted')
    this.item = undefined
    this.mark()
  }

  hover(event, day) {
    if (!this.item) return
    event.preventDefault()
    this.mark(this.above(event, day) ?? day)
  }

  /** The last session of the day that the pointer is below of. */
  above(event, day) {
    return [...day.querySelectorAll('.plan-item')]
      .filter((item) => item !== this.item)
      .filter((item) => {
        const { top, height } = item.getBoundingClientRect()
        return event.clientY > top + height / 2
      })
      .at(-1)
  }

  mark(place) {
    for (const marked of this.querySelectorAll('[data-drop]')) marked.removeAttribute('data-drop')
    if (place) place.dataset.drop = 'after'
  }

  drop(event, day) {
    if (!this.item) return
    event.preventDefault()
    const form = this.item.querySelector('form.plan-moves')
    const fields = { to: 'slot', day: day.dataset.day, after: this.above(event, day)?.dataset.id ?? '' }
    for (const [name, value] of Object.entries(fields)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    }
    form.submit()
  }
}

customElements.define('programme-board', ProgrammeBoard)
