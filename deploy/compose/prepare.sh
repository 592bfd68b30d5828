#!/bin/sh
# Makes the secrets and the inner certificates that compose.yaml reads, in the folder "secrets" beside it or the one
# given. What is there already is left as it is, so a secret is renewed by removing its file. Prints no secret.
set -eu

folder=${1:-$(dirname "$0")/secrets}
umask 077
mkdir -p "$folder"
cd "$folder"

# Users inside the images; by number, because this machine knows none of them.
gateway=1000 postgres=999 redis=999 nginx=101

missing() { [ ! -s "$1" ]; }
random() { openssl rand -hex 32; }

# --- Secrets
missing master-key && openssl rand -base64 32 >master-key
missing metrics-token && random >metrics-token
missing postgres-superuser-password && random >postgres-superuser-password
if missing postgres-password; then
  random >postgres-password
  rm -f database-url
fi
missing database-url &&
  echo "postgres://sidenote:$(cat postgres-password)@postgres.sidenote.internal:5432/sidenote?sslmode=verify-full" >database-url
if missing redis-url || missing redis-users.acl; then
  password=$(random)
  echo "rediss://sidenote:$password@redis.sidenote.internal:6379" >redis-url
  # The default user is anybody. Redis keeps the password's SHA-256 and needs no more.
  {
    echo "user default off"
    echo "user sidenote on #$(printf %s "$password" | sha256sum | cut -d' ' -f1) ~* &* +@all -@admin -@dangerous +info"
  } >redis-users.acl
fi

# --- Certificates of the inner hops. The authority can sign for names below sidenote.internal only, so that trusting
# it lets nobody pass for a provider, and its key is gone when this script ends.
if missing internal-ca.pem; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=Sidenote inner hops" \
    -addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign" \
    -addext "nameConstraints=critical,permitted;DNS:sidenote.internal" \
    -keyout ca.key -out internal-ca.pem 2>/dev/null
  for name in gateway postgres redis; do
    rm -f "$name-key.pem" "$name-cert.pem"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name.sidenote.internal" \
      -keyout "$name-key.pem" -out request.pem 2>/dev/null
    printf 'subjectAltName=DNS:%s.sidenote.internal\nextendedKeyUsage=serverAuth\n' "$name" >extensions
    openssl x509 -req -in request.pem -CA internal-ca.pem -CAkey ca.key -days 825 -extfile extensions \
      -out "$name-cert.pem" 2>/dev/null
  done
  rm -f ca.key request.pem extensions internal-ca.srl
fi

# --- Who may read what. Each container is given its own files only.
mkdir -p providers
find . -type f -exec chmod 0400 {} +
chmod 0444 internal-ca.pem ./*-cert.pem
if [ "$(id -u)" -eq 0 ]; then
  chown "$gateway" master-key metrics-token database-url redis-url gateway-key.pem
  chown "$postgres" postgres-password postgres-superuser-password postgres-key.pem
  chown "$redis" redis-users.acl redis-key.pem
  for file in public.pem public-key.pem; do
    [ ! -e "$file" ] || chown "$nginx" "$file"
  done
  chown -R "$gateway" providers
fi
echo "The secrets are in $(pwd). Still to come from you: public.pem, public-key.pem and providers/."
