# Runs a command and stops it when standard input ends: when the parent closes it, and also when the parent is killed.
# usage: sh -c "$(cat lifeline.sh)" NAME SIGNAL SECONDS COMMAND...
stop=$1 patience=$2
shift 2
exec 3<&0 </dev/null
# Forked twice, so that the watcher is nobody's child: a server that reaps its children never meets a stranger.
( (
  trap '' HUP INT TERM
  while read -r _; do :; done <&3
  kill -s "$stop" $$
  while [ "$patience" -gt 0 ] && kill -0 $$; do
    sleep 1
    patience=$((patience - 1))
  done
  kill -0 $$ && kill -s KILL $$
) >/dev/null 2>&1 & )
exec 3<&-
exec "$@"
