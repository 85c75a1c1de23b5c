// Sets the point of a picture that stays in sight by a click on it. Without this script nine places can be chosen.
class FocusPoint extends HTMLElement {
  connectedCallback() {
    const image = this.querySelector('img')
    const [x, y] = ['x', 'y'].map((name) => this.querySelector(`input[name="focus_${name}"]`))
    if (!image || !x || !y || this.dot) return
    this.dot = Object.assign(document.createElement('span'), { className: 'focus-dot' })
    image.after(this.dot)
    const place = () => {
      this.dot.style.left = `${x.value}%`
      this.dot.style.top = `${y.value}%`
    }
    image.addEventListener('click', (event) => {
      const box = image.getBoundingClientRect()
      x.value = String(Math.round(((event.clientX - box.left) / box.width) * 100))
      y.value = String(Math.round(((event.clientY - box.top) / box.height) * 100))
      for (const radio of this.querySelectorAll('input[name="focus"]')) radio.checked = radio.value === 'point'
      place()
    })
    this.addEventListener('change', (event) => {
      const [across, down] = event.target.value?.split('-') ?? []
      if (event.target.name !== 'focus' || down === undefined) return
      x.value = across
      y.value = down
      place()
    })
    place()
  }
}

customElements.define('focus-point', FocusPoint)
