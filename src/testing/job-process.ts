import { jobWorks } from '#src/jobs.ts'
import { openDatabase } from '#src/platform/database/connect.ts'
import type { Tables } from '#src/platform/database/tables.ts'
import { testServer } from '#src/platform/database/testing.ts'
import { keepJobs } from '#src/platform/jobs/index.ts'

// A process of its own that does the jobs of the database that is named: to be killed.
const { db } = await openDatabase<Tables>({ ...testServer(), database: process.argv[2] ?? '' })
const jobs = keepJobs(db, async () => jobWorks(db))
// It hears no announcements.
setInterval(() => jobs.wake(), 50)
