/** What the command line can do. */
export const HELP = `Proxeny: the system of a city's international relations

  proxeny start                          serve the city
  proxeny content load FOLDER            load a folder of content; loading it again changes nothing
  proxeny entry list                     the entries with the state of each language
  proxeny entry publish NAME LANGUAGE [--at TIME]
                                         make a text public, now or at a time like 2026-12-01T09:00
  proxeny entry withdraw NAME LANGUAGE --notice "…"
                                         take a text back; readers are told the notice
  proxeny language open|close LANGUAGE   show a language of the site to readers, or no longer
  proxeny staff rescue EMAIL             a link to a new password for somebody who is locked out of the office
  proxeny import FILE [--apply]          read a table, calendar or feed of others; a dry run without --apply
  proxeny doubts                         what an import left for a person to decide
  proxeny doubts decide NUMBER KEY|new|skip
                                         decide it for every import to come
  proxeny export FILE                    write the whole city into one archive of plain files
  proxeny restore FILE                   put such a city back into an empty database
  proxeny help                           this

NAME is that of the content folder, like stories/opinmaki-award. Settings come from the environment: see README.md.`

/** Prints what the command line can do. */
export async function help(): Promise<void> {
  console.log(HELP)
}
