import type { Download } from './downloads.ts'

/** What a list shows, as files. */
export function FileList({ label, files }: { label: string; files: readonly Download[] }) {
  return (
    <div class="files">
      <span>{label}:</span>
      <ul>
        {files.map(({ label: format, href, type }) => (
          <li>
            <a href={href} type={type} download>
              {format}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
