/** The mark that a city brought, as a picture. */
export interface OwnMark {
  readonly src: string
  readonly width: number
  readonly height: number
}

const HEIGHT = 36

/** The mark of the site: the city's own, or two arcs that meet, the host and the guest. Decoration beside the name. */
export function Mark({ own }: { own?: OwnMark | undefined }) {
  if (own) {
    const width = Math.round((own.width * HEIGHT) / own.height)
    return <img class="city-mark" src={own.src} width={width} height={HEIGHT} alt="" />
  }
  return (
    <svg class="mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path class="mark-host" d="M7 25C7 14 12 7 22 7" />
      <path class="mark-guest" d="M25 7c0 11-5 18-15 18" />
      <circle class="mark-meeting" cx="16" cy="16" r="2.6" />
    </svg>
  )
}

/** The mark as a file of its own, for tabs and home screens. */
export const MARK_FILE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b3c53"/><g fill="none" stroke-width="3" stroke-linecap="round"><path d="M7 25C7 14 12 7 22 7" stroke="#fff"/><path d="M25 7c0 11-5 18-15 18" stroke="#f5b63f"/></g><circle cx="16" cy="16" r="2.6" fill="#fff"/></svg>`
