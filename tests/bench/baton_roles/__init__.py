"""How users notice a change of roles: one service desk, one load, several tools that change the roles."""
