#!/usr/bin/env bash
# Installs the library into a repository of its own and runs projects outside of the build against it: programs and
# property tests, on the class path and on the module path.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
if [ $# -gt 0 ]; then
  repository=$1
else
  repository=$(mktemp -d)
  trap 'rm -rf "$repository"' EXIT
fi
# What was downloaded before is taken from the user's own repository; only the library itself comes from the new one.
mkdir -p "$repository"
(cd "$root" && mvn -B -ntp -q install -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip -Dspotless.check.skip \
  -Dcheckstyle.skip "-Dmaven.repo.local=$repository")
for project in classpath modulepath; do
  echo "-- $project"
  (cd "$here/$project" && mvn -B -ntp -q clean package exec:exec "-Dmaven.repo.local=$repository")
done
for project in tests-classpath tests-modulepath; do
  echo "-- $project"
  (cd "$here/$project" && mvn -B -ntp -q clean test "-Dmaven.repo.local=$repository")
done
