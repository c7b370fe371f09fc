/* Listens on a port of 127.0.0.1, says so, and stays: the stranger in a test of a busy port. */
#include <stdio.h>
#include <stdlib.h>
#include <winsock2.h>

int main(int count, char **words)
{
    WSADATA data;
    struct sockaddr_in address = { .sin_family = AF_INET };
    if (count != 2 || WSAStartup(MAKEWORD(2, 2), &data) != 0) return 1;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((u_short)atoi(words[1]));
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0) return 1;
    if (listen(listener, 1) != 0) return 1;
    puts("listening");
    fflush(stdout);
    Sleep(INFINITE);
}
