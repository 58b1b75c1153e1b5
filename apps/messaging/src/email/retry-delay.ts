const second = 1_000
const quarterOfAnHour = 900 * second
const day = 86_400 * second

/**
 * Milliseconds until an e-mail is tried again: 1 s, 2 s, 4 s … 15 min while the way out is blocked; a day once it was
 * refused, which is as good as giving up but heals by itself if the refusal was a mistake.
 * @param attempts how often it has been tried
 */
export const retryDelay = (attempts: number, refused: boolean): number =>
  refused ? day : Math.min(second * 2 ** (attempts - 1), quarterOfAnHour)
