/** Given on the command line, so that no file in the data directory can turn durability off. */
const fixed: Record<string, string> = {
  // What is committed survives a crash of the machine. The services refuse a database where one of these is off.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',

  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '200',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The supervisor waits for the English words and keeps what is printed.
  lc_messages: 'C',
  logging_collector: 'off',
  log_destination: 'stderr',
}

/** The parameters of the server program. */
export const serverParameters = (cluster: string, port: number): string[] => [
  '-D',
  cluster,
  ...Object.entries({ ...fixed, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]
