// Command bench measures a bare net/http client: the peer for hosts that call the C library from
// Go. Arguments: the sandbox's http address, its https address, the file with its CA, the calls.
package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

type client struct {
	http  *http.Client
	url   string
	token string
}

func newClient(url string, ca []byte) (*client, error) {
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	transport := &http.Transport{
		MaxIdleConnsPerHost: 64,
		TLSClientConfig:     &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12},
	}
	c := &client{http: &http.Client{Transport: transport, Timeout: 30 * time.Second}, url: url}
	pair := map[string]string{"app_id": "cli_a1", "app_secret": "secret"}
	answer, err := c.post("/open-apis/auth/v3/tenant_access_token/internal", pair)
	if err != nil {
		return nil, err
	}
	c.token, _ = answer["tenant_access_token"].(string)
	return c, nil
}

func (c *client) sendMessage() error {
	body := map[string]string{
		"receive_id": "oc_42", "msg_type": "text", "content": `{"text":"build is green"}`,
	}
	answer, err := c.post("/open-apis/im/v1/messages?receive_id_type=chat_id", body)
	if err != nil {
		return err
	}
	if data, ok := answer["data"].(map[string]any); !ok || data["message_id"] == nil {
		return fmt.Errorf("no message id in %v", answer)
	}
	return nil
}

func (c *client) post(path string, body any) (map[string]any, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest(http.MethodPost, c.url+path, bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json; charset=utf-8")
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answer map[string]any
	err = json.NewDecoder(response.Body).Decode(&answer)
	return answer, err
}

// cpuTime is what the process has used, in user and kernel.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func measure(c *client, threads, calls int) (cpu, rate float64, err error) {
	run := func(count int) error {
		var group sync.WaitGroup
		failures := make(chan error, threads)
		for range make([]struct{}, threads) {
			group.Add(1)
			go func() {
				defer group.Done()
				for i := 0; i < count; i++ {
					if err := c.sendMessage(); err != nil {
						failures <- err
						return
					}
				}
			}()
		}
		group.Wait()
		close(failures)
		return <-failures
	}
	if err := run(200); err != nil {
		return 0, 0, err
	}
	before, start := cpuTime(), time.Now()
	if err := run(calls); err != nil {
		return 0, 0, err
	}
	total := float64(threads * calls)
	spent := float64((cpuTime() - before).Nanoseconds()) / 1000
	return spent / total, total / time.Since(start).Seconds(), nil
}

func bench(args []string) error {
	if len(args) != 4 {
		return fmt.Errorf("usage: bench HTTP_URL HTTPS_URL CA_FILE CALLS")
	}
	ca, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	calls, err := strconv.Atoi(args[3])
	if err != nil {
		return err
	}
	fmt.Printf("%-34s %12s %12s\n", runtime.Version()+" net/http", "CPU us", "calls/s")
	for _, url := range args[:2] {
		c, err := newClient(url, ca)
		if err != nil {
			return err
		}
		for _, threads := range []int{1, 8} {
			cpu, rate, err := measure(c, threads, calls/threads)
			if err != nil {
				return err
			}
			scheme, _, _ := strings.Cut(url, ":")
			name := fmt.Sprintf("  %s, %d goroutine(s)", scheme, threads)
			fmt.Printf("%-34s %12.1f %12.0f\n", name, cpu, rate)
		}
	}
	return nil
}

func main() {
	if err := bench(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
