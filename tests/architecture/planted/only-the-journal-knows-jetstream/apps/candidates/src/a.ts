export { jetstream } from '@nats-io/jetstream'
