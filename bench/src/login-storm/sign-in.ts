/**
 * @param from the address that the request is said to come from
 * @returns the access token
 * @throws Error if the answer is anything but 200
 */
export async function signIn(url: string, body: object, from = '10.0.0.1'): Promise<string> {
  const response = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
    body: JSON.stringify(body),
  })
  if (response.status !== 200) throw new Error(`Sign-in: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { accessToken: string }).accessToken
}
