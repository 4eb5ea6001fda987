#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

// Where there is no libFuzzer: the corpus as it is, then changed copies of it for some seconds. Finds less than the real one, and every
// day. A crash prints nothing more; the input that caused it is in PROGRAM-last-input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr std::chrono::seconds timeForChanges{3};
constexpr size_t longest = 1 << 16;

std::vector<std::string> inputsIn(const char *folder)
{
    std::vector<std::string> inputs;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

void run(const std::string &program, const std::string &input)
{
    std::ofstream(program + "-last-input", std::ios::binary | std::ios::trunc) << input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
}

class Mutator
{
public:
    explicit Mutator(const std::vector<std::string> &inputs) : m_inputs(inputs) { }

    std::string next()
    {
        std::string input = m_inputs[upTo(m_inputs.size())];
        for (size_t changes = 1 + upTo(6); changes > 0; --changes)
            change(input);
        input.resize(std::min(input.size(), longest));
        return input;
    }

private:
    size_t upTo(size_t bound) { return bound == 0 ? 0 : std::uniform_int_distribution<size_t>(0, bound - 1)(m_random); }

    void change(std::string &input)
    {
        static const std::string specials[] = {"\n", "\t", "=", ",", "\"", "{", "}", "[", "-1", "999999999999999999999", "0", std::string(1, '\0'),
                                               "\xff\xfe", "\x1b[999;999H", "\xe0\xa4\xb8", "%1", "null", "1e999", ".end=1\n"};
        const size_t at = upTo(input.size() + 1), length = upTo(1 + std::min<size_t>(input.size() - at, 40));
        switch (upTo(6)) {
        case 0:
            if (at < input.size())
                input[at] = char(upTo(256));
            break;
        case 1:
            input.erase(at, length);
            break;
        case 2:
            input.insert(at, input.substr(at, length));
            break;
        case 3:
            input.insert(at, specials[upTo(std::size(specials))]);
            break;
        case 4: {
            const std::string &other = m_inputs[upTo(m_inputs.size())];
            input.insert(at, other.substr(upTo(other.size() + 1), upTo(200)));
            break;
        }
        default:
            input.resize(at);
        }
    }

    const std::vector<std::string> &m_inputs;
    std::mt19937 m_random{std::random_device{}()};
};

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string> inputs = argc > 1 ? inputsIn(argv[1]) : std::vector<std::string>();
    if (inputs.empty()) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    const std::string program = std::filesystem::path(argv[0]).filename();
    for (const std::string &input : inputs)
        run(program, input);
    Mutator mutator(inputs);
    size_t runs = 0;
    for (const auto end = std::chrono::steady_clock::now() + timeForChanges; std::chrono::steady_clock::now() < end; ++runs)
        run(program, mutator.next());
    std::printf("%zu inputs, %zu changed ones\n", inputs.size(), runs);
    return 0;
}
