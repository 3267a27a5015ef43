// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, 10.255.255.255, true", "10.0.0.0/8, 11.0.0.0, false", "10.1.2.3/8, 10.9.9.9, true", "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false", "192.0.2.7, 192.0.2.7, true", "192.0.2.7, 192.0.2.6, false", "192.0.2.6/31, 192.0.2.7, true",
        "fe80::/10, fe80::1, true", "fe80::/10, fec0::1, false", "::/0, 2001:db8::1, true", "2001:db8:0:1::/64, 2001:db8:0:1:ffff::1, true",
        "2001:db8:0:1::/64, 2001:db8:0:2::1, false", "2001:db8::8/125, 2001:db8::f, true", "2001:db8::8/125, 2001:db8::10, false",
        "::ffff:10.0.0.1, 10.0.0.1, true"})
    void takesTheNetworkAndNothingElse(String list, String address, boolean allowed) throws UnknownHostException {
        assertEquals(allowed, AllowList.parse(list).allows(InetAddress.getByName(address)));
    }

    @Test
    void anyOfSeveralWillDo() throws UnknownHostException {
        AllowList list = AllowList.parse(" 10.0.0.0/8 ,fe80::/10");
        assertTrue(list.allows(InetAddress.getByName("10.1.1.1")));
        assertTrue(list.allows(InetAddress.getByName("fe80::1")));
        assertFalse(list.allows(InetAddress.getByName("127.0.0.1")));
        assertEquals("10.0.0.0/8, fe80::/10", list.toString());
        assertTrue(AllowList.ALL.allows(InetAddress.getByName("127.0.0.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/33", "10.0.0/8", "10", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/x", "fe80::/129", "localhost", "300.0.0.1", "1.2.3.4,", ":"})
    void saysWhatIsWrong(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> AllowList.parse(text)).getMessage();
        assertTrue(message.contains("is no network"), message);
    }
}
