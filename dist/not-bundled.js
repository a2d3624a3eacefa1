throw new Error('@npmcli/map-workspaces and @npmcli/package-json are not part of this program');
