// waymark-worker: answers requests on its standard input until that ends.
int main() {
  return 0;
}
