"""The service desk that the lab installs: web server, search stand-in and failover agent."""
