-- PostgreSQL lets every role into its own databases. On a server that is all ours, no service has business there.
-- Run by the local stack at every start, and by docker-compose when the server is made.
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
