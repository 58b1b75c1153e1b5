/**
 * Gives a function that takes what is to be done after the test, whatever its outcome, the latest first: a server that
 * stays behind keeps Jest from ending.
 */
export function cleaningUp(): (job: () => unknown) => void {
  const jobs: (() => unknown)[] = []
  afterEach(async () => {
    for (const job of jobs.splice(0).reverse()) await job()
  })
  return (job) => void jobs.push(job)
}
