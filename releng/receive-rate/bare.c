// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
//
// The physical limit of a machine: takes datagrams with recvmmsg and counts them, nothing else.
//   bare PORT BUFFER    ends at SIGTERM or SIGINT with the line "received N, dropped N, buffer N, cpu SECONDS"
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>

#define BATCH 256
#define LARGEST 2048

static volatile sig_atomic_t ended;

static void end(int signal)
{
    (void)signal;
    ended = 1;
}

/* Datagrams that the system dropped at the sockets of this port, of which ours is the only one. */
static long dropped(int port)
{
    char line[512];
    long sum = 0;
    FILE *table = fopen("/proc/net/udp", "r");

    while (table && fgets(line, sizeof line, table)) {
        unsigned int local;
        char *last = strrchr(line, ' ');

        /* the number of drops is the last column, padded with blanks behind it */
        for (char *c = line + strlen(line) - 1; c > line && (*c == ' ' || *c == '\n'); c--)
            *c = 0;
        last = strrchr(line, ' ');
        if (last && sscanf(line, " %*d: %*8x:%x", &local) == 1 && local == (unsigned)port)
            sum += atol(last);
    }
    if (table)
        fclose(table);
    return sum;
}

int main(int argc, char **argv)
{
    static char bytes[BATCH][LARGEST];
    static struct mmsghdr messages[BATCH];
    static struct iovec parts[BATCH];
    static struct sockaddr_in senders[BATCH];
    struct sockaddr_in here = {.sin_family = AF_INET};
    struct timeval patience = {.tv_usec = 100000};
    struct sigaction action = {.sa_handler = end};
    struct rusage used;
    unsigned long long received = 0;
    int buffer, granted;
    socklen_t size = sizeof granted;

    if (argc != 3) {
        fprintf(stderr, "usage: bare PORT BUFFER\n");
        return 2;
    }
    here.sin_port = htons(atoi(argv[1]));
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    buffer = atoi(argv[2]);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);

    int s = socket(AF_INET, SOCK_DGRAM, 0);
    setsockopt(s, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (bind(s, (struct sockaddr *)&here, sizeof here)) {
        perror("bare: bind");
        return 1;
    }
    for (int i = 0; i < BATCH; i++) {
        parts[i] = (struct iovec){bytes[i], LARGEST};
        messages[i].msg_hdr = (struct msghdr){.msg_name = &senders[i], .msg_namelen = sizeof senders[i], .msg_iov = &parts[i], .msg_iovlen = 1};
    }
    fprintf(stderr, "listening on 127.0.0.1:%s\n", argv[1]);
    while (!ended) {
        int n = recvmmsg(s, messages, BATCH, MSG_WAITFORONE, NULL);
        if (n > 0)
            received += n;
    }
    getsockopt(s, SOL_SOCKET, SO_RCVBUF, &granted, &size);
    getrusage(RUSAGE_SELF, &used);
    printf("received %llu, dropped %ld, buffer %d, cpu %.2f\n", received, dropped(atoi(argv[1])), granted / 2,
           used.ru_utime.tv_sec + used.ru_stime.tv_sec + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6);
    return 0;
}
