// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
//
// Plays kernels that send netconsole's extended format over loopback: records of 120 bytes, and now and then a real crash, from many sources.
//   send PORT SOURCES RATE SECONDS ORDINARY_LINES CRASH_LINES EVERY [segmented]
// RATE is messages a second over all sources, 0 for as fast as it goes. Each source plays the crash once in EVERY messages (0: never).
// "segmented" lets the kernel cut runs of messages out of one large send: the receiver gets the same datagrams, and the sender is
// three times as fast, so that the receiver and not the sender is the limit.
// Ends with the line "sent N, crashes N, seconds S". Sources are 127.1.0.1, 127.1.0.2, ... port 6665, as kernels use.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <time.h>

#define LENGTH 120
#define RUN 16          /* messages of one source in a row: what a kernel prints in one go */
#define MAX_SOURCES 4096
#define MAX_LINES 4096
#define LARGEST 1000
#define DIGITS 10
#define HEADER (2 + DIGITS + 1 + DIGITS + 3)

struct source {
    int socket;
    unsigned long long seq;
    unsigned long long micros;
    unsigned long long until_crash;
    int crash_line;     /* next line of the crash, or -1 */
    struct mmsghdr messages[RUN];
    struct iovec parts[RUN];
    char bytes[RUN][LARGEST];
};

struct lines {
    char *text[MAX_LINES];
    int count;
};

static struct lines ordinary, crash;
static unsigned long long crashes;

static void read_lines(struct lines *lines, const char *path)
{
    static char line[4096];
    FILE *file = fopen(path, "r");

    if (!file) {
        perror(path);
        exit(2);
    }
    while (lines->count < MAX_LINES && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        line[strnlen(line, LARGEST - 64)] = 0;
        lines->text[lines->count++] = strdup(line);
    }
    fclose(file);
    if (!lines->count) {
        fprintf(stderr, "send: %s is empty\n", path);
        exit(2);
    }
}

/* Makes all ordinary lines so long that their messages have LENGTH bytes. */
static void stretch(int room)
{
    for (int i = 0; i < ordinary.count; i++) {
        char *wide = malloc(room + 1);
        int length = strlen(ordinary.text[i]);

        for (int c = 0; c < room; c++)
            wide[c] = length ? ordinary.text[i][c % length] : ' ';
        wide[room] = 0;
        ordinary.text[i] = wide;
    }
}

static void put(char *at, unsigned long long n)
{
    for (int i = DIGITS - 1; i >= 0; i--, n /= 10)
        at[i] = '0' + n % 10;
}

/* "6,SEQ,TIME,-;text\n"; both numbers start so high that they keep their ten digits. */
static int fill(struct source *s, char *to, unsigned long long every)
{
    int length = LENGTH;

    memcpy(to, "6,", 2);
    put(to + 2, s->seq++);
    to[2 + DIGITS] = ',';
    put(to + 3 + DIGITS, s->micros += 37);
    memcpy(to + 3 + 2 * DIGITS, ",-;", 3);
    char *text = to + HEADER;
    if (s->crash_line < 0 && every && --s->until_crash == 0) {
        s->until_crash = every;
        s->crash_line = 0;
    }
    if (s->crash_line >= 0) {
        length = text - to + strlen(crash.text[s->crash_line]) + 1;
        memcpy(text, crash.text[s->crash_line], length - 1 - (text - to));
        if (++s->crash_line == crash.count) {
            s->crash_line = -1;
            crashes++;
        }
    } else {
        memcpy(text, ordinary.text[s->seq % ordinary.count], LENGTH - 1 - (text - to));
    }
    to[length - 1] = '\n';
    return length;
}

/* One large send that the kernel cuts into messages of LENGTH bytes. */
static void send_cut(struct source *s)
{
    union {
        char bytes[CMSG_SPACE(sizeof(unsigned short))];
        struct cmsghdr header;
    } control = {.header = {.cmsg_level = IPPROTO_UDP, .cmsg_type = UDP_SEGMENT, .cmsg_len = CMSG_LEN(sizeof(unsigned short))}};
    struct msghdr all = {.msg_iov = s->parts, .msg_iovlen = RUN, .msg_control = &control, .msg_controllen = sizeof control.bytes};
    unsigned short segment = LENGTH;

    memcpy(CMSG_DATA(&control.header), &segment, sizeof segment);
    if (sendmsg(s->socket, &all, 0) < 0) {
        perror("send: this kernel does not cut messages");
        exit(1);
    }
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    static struct source sources[MAX_SOURCES];

    if (argc != 8 && argc != 9) {
        fprintf(stderr, "usage: send PORT SOURCES RATE SECONDS ORDINARY_LINES CRASH_LINES EVERY [segmented]\n");
        return 2;
    }
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int n = atoi(argv[2]);
    double rate = atof(argv[3]), seconds = atof(argv[4]);
    unsigned long long every = atoll(argv[7]), sent = 0;
    int segmented = argc == 9;

    if (n < 1 || n > MAX_SOURCES)
        n = MAX_SOURCES;
    read_lines(&ordinary, argv[5]);
    read_lines(&crash, argv[6]);
    stretch(LENGTH - 1 - HEADER);
    for (int i = 0; i < n; i++) {
        struct source *s = &sources[i];
        struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(6665), .sin_addr.s_addr = htonl(0x7f010001 + i)};
        int one = 1;

        s->socket = socket(AF_INET, SOCK_DGRAM, 0);
        setsockopt(s->socket, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
        if (s->socket < 0 || bind(s->socket, (struct sockaddr *)&here, sizeof here)
                || connect(s->socket, (struct sockaddr *)&there, sizeof there)) {
            perror("send: socket");
            return 1;
        }
        s->seq = 1000000000ULL + i;
        s->micros = 1000000000ULL + i;
        s->crash_line = -1;
        /* spread over the sources, so that they don't all crash at once */
        s->until_crash = every ? 1 + every * (i + 1) / (n + 1) : 0;
        for (int m = 0; m < RUN; m++) {
            s->parts[m].iov_base = s->bytes[m];
            s->messages[m].msg_hdr.msg_iov = &s->parts[m];
            s->messages[m].msg_hdr.msg_iovlen = 1;
        }
    }

    double start = now(), end = start + seconds;
    for (unsigned long long turn = 0;; turn++) {
        struct source *s = &sources[turn % n];
        double t = now();

        if (t >= end)
            break;
        if (rate > 0 && sent > (t - start) * rate) {
            /* a tick of half a millisecond: what is due then goes in one burst */
            struct timespec nap = {.tv_nsec = 500000};
            nanosleep(&nap, NULL);
            turn--;
            continue;
        }
        int even = 1;
        for (int m = 0; m < RUN; m++) {
            s->parts[m].iov_len = fill(s, s->bytes[m], every);
            even &= s->parts[m].iov_len == LENGTH;
        }
        if (segmented && even) {
            send_cut(s);
        } else {
            for (int done = 0; done < RUN;) {
                int k = sendmmsg(s->socket, s->messages + done, RUN - done, 0);
                /* nobody listens yet: the message counts as sent, as it does for a kernel */
                done += k > 0 ? k : 1;
            }
        }
        sent += RUN;
    }
    printf("sent %llu, crashes %llu, seconds %.3f\n", sent, crashes, now() - start);
    return 0;
}
